"""Contents of files that travel inside JSON."""

from __future__ import annotations

import base64
from typing import Literal

from hub.embedded.endpoints.wire import Body
from hub.embedded.errors import ApiError
from hub.embedded.git.trees import check_path


class SentFile(Body):
    """A file with its content."""

    path: str
    content: str
    encoding: Literal["base64", "utf-8"] = "utf-8"

    def decoded(self) -> bytes:
        """The content.

        Raises:
            ApiError: 400, if the path is none of a repository, or the content is not base64 although it shall be.
        """
        check_path(self.path)
        if self.encoding == "utf-8":
            return self.content.encode()
        try:
            return base64.b64decode(self.content, validate=True)
        except ValueError:
            # `binascii.Error` is one, and so is what a text with other characters than ASCII gives.
            raise ApiError(400, f"The content of {self.path[:200]} is not base64.") from None
