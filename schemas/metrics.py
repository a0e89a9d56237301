"""What a running job uses of its machine, in the Hub's own words (huggingface_hub 2.4, `HfApi.fetch_job_metrics`)."""

from __future__ import annotations

from schemas.base import Model


class GpuMetrics(Model):
    """One accelerator; `utilization` is in percent."""

    utilization: float | None = None
    memory_used_bytes: int | None = None
    memory_total_bytes: int | None = None


class Metrics(Model):
    """One sample; what the Hub did not say is None.

    Attributes:
        cpu_usage_pct: Of all that the machine has.
        cpu_millicores: What the machine has, in thousandths of a processor.
        rx_bps: Received, as the Hub measures it.
        tx_bps: Sent.
        gpus: By the Hub's id of each.
    """

    cpu_usage_pct: float | None = None
    cpu_millicores: int | None = None
    memory_used_bytes: int | None = None
    memory_total_bytes: int | None = None
    rx_bps: float | None = None
    tx_bps: float | None = None
    gpus: dict[str, GpuMetrics] = {}
