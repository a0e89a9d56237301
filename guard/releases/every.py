"""All that a script asks of the libraries' releases, and that these do not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.releases.changed import changed
from guard.releases.dropped import dropped
from guard.releases.fields import lacked
from guard.releases.keywords import lost_keywords
from guard.releases.methods import unheard_of
from guard.releases.misfits import misfits_of
from guard.releases.nowhere import nowhere
from guard.releases.overridden import overridden
from guard.releases.standard import unstandard

if TYPE_CHECKING:
    from guard.case import Case
    from guard.releases.misfits import Misfit

_LOOKS = (misfits_of, dropped, unstandard, nowhere, lacked, lost_keywords, changed, overridden, unheard_of)


def every_misfit(case: Case) -> list[Misfit]:
    """The calls, imports and fields that fail, as each of those who look for them finds them."""
    return [misfit for look in _LOOKS for misfit in look(case)]
