"""anthropic: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "anthropic 2.1.0 2.14.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: lib/ pagination resources/ tools/ types/
lib: aws/ bedrock/ credentials/ environments/ foundry google_cloud/ middleware/ sessions/ streaming/ threads/ tools/
  vertex/
resources: beta/ files messages/ models organization/ skills/ user_profiles/
tools: browser computer memory
"""
#: A module, and its names.
NAMES = """
lib: async_files_from_dir aws bedrock credentials environments files_from_dir foundry google_cloud middleware sessions
  streaming threads tools vertex
pagination: AsyncBidirectionalPageCursor AsyncPage AsyncPageCursor AsyncReportPageCursor AsyncTokenPage BaseAsyncPage
  BasePage BaseSyncPage Generic List Optional PageInfo SyncBidirectionalPageCursor SyncPage SyncPageCursor
  SyncReportPageCursor SyncTokenPage TypeVar datetime override
resources: AsyncBeta AsyncBetaWithRawResponse AsyncBetaWithStreamingResponse AsyncFiles AsyncFilesWithRawResponse
  AsyncFilesWithStreamingResponse AsyncMessages AsyncMessagesWithRawResponse AsyncMessagesWithStreamingResponse
  AsyncModels AsyncModelsWithRawResponse AsyncModelsWithStreamingResponse AsyncOrganization
  AsyncOrganizationWithRawResponse AsyncOrganizationWithStreamingResponse AsyncSkills AsyncSkillsWithRawResponse
  AsyncSkillsWithStreamingResponse AsyncUserProfiles AsyncUserProfilesWithRawResponse
  AsyncUserProfilesWithStreamingResponse Beta BetaWithRawResponse BetaWithStreamingResponse Files FilesWithRawResponse
  FilesWithStreamingResponse Messages MessagesWithRawResponse MessagesWithStreamingResponse Models
  ModelsWithRawResponse ModelsWithStreamingResponse Organization OrganizationWithRawResponse
  OrganizationWithStreamingResponse Skills SkillsWithRawResponse SkillsWithStreamingResponse UserProfiles
  UserProfilesWithRawResponse UserProfilesWithStreamingResponse beta files messages models organization skills
  user_profiles
tools: BetaAbstractBrowserToolset20260801 BetaAbstractComputerToolset20260801 BetaAbstractMemoryTool
  BetaAsyncAbstractBrowserToolset20260801 BetaAsyncAbstractComputerToolset20260801 BetaAsyncAbstractMemoryTool
  BetaAsyncComputerConfirmCallable BetaAsyncConfirmCallable BetaAsyncLocalFilesystemMemoryTool BetaAsyncURLPolicy
  BetaBrowserMemberResult BetaBrowserNavigateResult BetaBrowserState BetaComputerConfirmCallable
  BetaComputerConfirmContext BetaComputerCursorPositionResult BetaComputerMemberResult BetaConfirmCallable
  BetaConfirmContext BetaDialogDismissed BetaFilePolicy BetaLocalFilePolicy BetaLocalFilesystemMemoryTool
  BetaNavigationRefused BetaScreenshotResult BetaToolConfigs BetaToolsetCallContext BetaToolsetContent BetaURLContext
  BetaURLPolicy ConfirmDeclinedError ConfirmFailedError DisabledMemberError InvalidMemberInputError TabMissingError
  ToolError ToolsetClosedError ToolsetConfigError ToolsetContractError ToolsetUsageError URLRefusedError
  UnavailableMemberError UnknownMemberError UploadRefusedError beta_check_upload_path browser computer memory
"""
