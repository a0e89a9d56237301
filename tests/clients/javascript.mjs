// What `tests.clients.javascript` runs: calls of the official JavaScript client, each with what must come of it.

import { createHash, randomBytes } from "node:crypto";
import * as hub from "@huggingface/hub";

const at = { hubUrl: process.env.HF_ENDPOINT, accessToken: process.env.HF_TOKEN };
const repo = { type: "model", name: "alice/js" };
const bucket = { type: "bucket", name: "alice/js" };
const data = randomBytes(12_000_000);
const large = new Blob([data]);
let wrong = 0;

async function check(sentence, holds) {
  let said = "";
  try {
    said = await holds();
  } catch (error) {
    said = error.stack;
  }
  process.stdout.write(`${said === true ? "ok   " : "WRONG"} ${sentence}\n`);
  if (said !== true) {
    wrong += 1;
    process.stdout.write(`      ${typeof said === "string" ? said : JSON.stringify(said)}\n`);
  }
}

async function all(items) {
  const found = [];
  for await (const item of items) found.push(item);
  return found;
}

const bytes = async (blob) => Buffer.from(await blob.arrayBuffer());
const text = async (where) => (await hub.downloadFile({ ...at, ...where })).text();
const paths = async (where) => (await all(hub.listFiles({ ...at, recursive: true, ...where }))).map((file) => file.path);

await check("whoAmI", async () => (await hub.whoAmI(at)).name === "alice");

await check("createRepo with its first files", async () => {
  const files = [{ path: "first.txt", content: new Blob(["first"]) }];
  const { repoUrl } = await hub.createRepo({ ...at, repo, files });
  return repoUrl === `${at.hubUrl}/alice/js` && (await text({ repo, path: "first.txt" })) === "first";
});
await check("createRepo a second time", () =>
  hub.createRepo({ ...at, repo }).then(() => false, (error) => error.statusCode === 409 || error),
);
await check("repoExists", async () => await hub.repoExists({ ...at, repo }));
await check("checkRepoAccess of what is not there", () =>
  hub.checkRepoAccess({ ...at, repo: "alice/none" }).then(() => false, (error) => error.statusCode === 404 || error),
);
await check("uploadFiles by LFS, downloadFile", async () => {
  const files = [{ path: "a/ü b.txt", content: new Blob(["text"]) }, { path: "w.bin", content: large }];
  const { commit } = await hub.uploadFiles({ ...at, repo, files, useXet: false, commitTitle: "up" });
  const back = await bytes(await hub.downloadFile({ ...at, repo, path: "w.bin" }));
  return commit.oid.length === 40 && back.equals(data) && (await text({ repo, path: "a/ü b.txt" })) === "text";
});
await check("uploadFiles by Xet, downloadFile", async () => {
  const half = data.subarray(0, 6_000_000);
  await hub.uploadFiles({ ...at, repo, useXet: true, files: [{ path: "x.bin", content: large }] });
  await hub.uploadFiles({ ...at, repo, useXet: true, files: [{ path: "y.bin", content: new Blob([half]) }] });
  const [x, y] = await Promise.all(["x.bin", "y.bin"].map((path) => hub.downloadFile({ ...at, repo, path }).then(bytes)));
  return x.equals(data) && y.equals(half);
});
await check("uploadFile with an edit in place", async () => {
  const originalContent = await hub.downloadFile({ ...at, repo, path: "x.bin" });
  const edits = [{ start: 0, end: 4, content: new Blob(["abcd"]) }];
  await hub.uploadFile({ ...at, repo, useXet: true, file: { path: "x.bin", originalContent, edits } });
  const back = await bytes(await hub.downloadFile({ ...at, repo, path: "x.bin" }));
  return back.equals(Buffer.concat([Buffer.from("abcd"), data.subarray(4)]));
});
await check("fileExists", async () => {
  const [there, missing] = ["w.bin", "none"].map((path) => hub.fileExists({ ...at, repo, path }));
  return (await there) && !(await missing);
});
await check("fileDownloadInfo", async () => (await hub.fileDownloadInfo({ ...at, repo, path: "w.bin" })).size === data.length);
await check("listFiles", async () => (await paths({ repo, expand: true })).includes("a/ü b.txt"));
await check("pathsInfo", async () => {
  const [found] = await hub.pathsInfo({ ...at, repo, paths: ["w.bin", "none"], expand: true });
  return found.lfs.oid === createHash("sha256").update(data).digest("hex") && found.lastCommit.title === "up";
});
await check("listCommits, countCommits", async () => {
  const commits = await all(hub.listCommits({ ...at, repo }));
  return commits.at(-1).title === "initial commit" && (await hub.countCommits({ ...at, repo })) === commits.length;
});
await check("createBranch", async () => {
  await hub.createBranch({ ...at, repo, branch: "side" });
  await hub.createBranch({ ...at, repo, branch: "empty", empty: true });
  const [side, empty] = [await paths({ repo, revision: "side" }), await paths({ repo, revision: "empty" })];
  await hub.createBranch({ ...at, repo, branch: "empty", revision: "main", overwrite: true });
  return side.includes("w.bin") && empty.length === 0 && (await paths({ repo, revision: "empty" })).includes("w.bin");
});
await check("deleteBranch", async () => (await hub.deleteBranch({ ...at, repo, branch: "side" })) === undefined);
await check("commit to a pull request", async () => {
  const operations = [
    { operation: "delete", path: "w.bin" },
    { operation: "addOrUpdate", path: "n.txt", content: new Blob(["n"]) },
  ];
  const { pullRequestUrl } = await hub.commit({ ...at, repo, title: "less", isPullRequest: true, operations });
  const proposed = encodeURIComponent("refs/pr/1");
  return pullRequestUrl.endsWith("/discussions/1") && !(await paths({ repo, revision: proposed })).includes("w.bin");
});
await check("a parent commit that is stale", async () => {
  const [, { oid: parentCommit }] = await all(hub.listCommits({ ...at, repo }));
  const late = hub.uploadFile({ ...at, repo, parentCommit, file: { path: "z", content: new Blob(["z"]) } });
  return late.then(() => false, (error) => error.statusCode === 412 || error);
});
await check("deleteFile", async () => {
  await hub.deleteFile({ ...at, repo, path: "a/ü b.txt" });
  return !(await hub.fileExists({ ...at, repo, path: "a/ü b.txt" }));
});
await check("snapshotDownload", async () => {
  const write = process.stdout.write;
  process.stdout.write = () => true; // It prints its progress.
  try {
    return (await hub.snapshotDownload({ ...at, repo, cacheDir: process.env.CACHE })).length > 0;
  } finally {
    process.stdout.write = write;
  }
});
await check("modelInfo, listModels", async () => {
  const { sha } = await hub.modelInfo({ ...at, name: "alice/js", additionalFields: ["sha"] });
  const listed = await all(hub.listModels({ ...at, search: { owner: "alice" } }));
  return sha.length === 40 && listed.some((model) => model.name === "alice/js");
});
await check("a private dataset", async () => {
  await hub.createRepo({ ...at, repo: "datasets/alice/d", private: true });
  return (await hub.datasetInfo({ ...at, name: "alice/d" })).private;
});

await check("a bucket: create, upload, list, read, delete", async () => {
  await hub.createRepo({ ...at, repo: bucket });
  const files = [{ path: "d/b.bin", content: large }, { path: "t.txt", content: new Blob(["t"]) }];
  await hub.uploadFiles({ ...at, repo: bucket, files });
  const [{ size }] = await hub.pathsInfo({ ...at, repo: bucket, paths: ["t.txt"] });
  await hub.deleteFile({ ...at, repo: bucket, path: "t.txt" });
  const back = await bytes(await hub.downloadFile({ ...at, repo: bucket, path: "d/b.bin" }));
  return size === 1 && back.equals(data) && (await paths({ repo: bucket })).join() === "d/b.bin";
});
await check("copyFiles from a model to a bucket", async () => {
  const files = ["w.bin", "first.txt"].map((path) => ({ source: { repo, path }, destinationPath: `copies/${path}` }));
  await hub.copyFiles({ ...at, destination: bucket, files });
  return (await text({ repo: bucket, path: "copies/first.txt" })) === "first";
});

const own = { ...at, namespace: "alice" };
const jobSpec = { dockerImage: "python:3.12", flavor: "cpu-basic" };
let job;
await check("runJob, streamJobLogs, getJob", async () => {
  const command = ["sh", "-c", "echo $A"];
  job = { ...own, jobId: (await hub.runJob({ ...own, ...jobSpec, command, environment: { A: "b" } })).id };
  const lines = await all(hub.streamJobLogs(job));
  return lines.at(-1).message === "b" && (await hub.getJob(job)).status.stage === "COMPLETED";
});
await check("streamJobMetrics of a job that has ended", () =>
  all(hub.streamJobMetrics(job)).then(() => false, (error) => error.statusCode === 406 || error),
);
await check("duplicateJob, cancelJob, listJobs", async () => {
  const again = { ...own, jobId: (await hub.duplicateJob(job)).id };
  await hub.cancelJob(again);
  return (await hub.listJobs(own)).map((found) => found.id).join() === `${again.jobId},${job.jobId}`;
});
await check("listJobHardware", async () => (await hub.listJobHardware(at)).some((flavor) => flavor.name === "cpu-basic"));
await check("a scheduled job: create, suspend, resume, run, list, delete", async () => {
  const made = await hub.createScheduledJob({ ...own, schedule: "@daily", jobSpec: { ...jobSpec, command: ["true"] } });
  const one = { ...own, jobId: made.id };
  await hub.suspendScheduledJob(one);
  const { suspend } = await hub.getScheduledJob(one);
  await hub.resumeScheduledJob(one);
  await hub.runScheduledJob(one);
  const [listed] = await hub.listScheduledJobs(own);
  await hub.deleteScheduledJob(one);
  return suspend && !listed.suspend && (await hub.listScheduledJobs(own)).length === 0;
});

await check("deleteRepo", async () => {
  await hub.deleteRepo({ ...at, repo });
  await hub.deleteRepo({ ...at, repo: bucket });
  return !(await hub.repoExists({ ...at, repo }));
});

process.exit(wrong ? 1 : 0);
