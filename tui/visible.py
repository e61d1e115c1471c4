"""Text made safe for a terminal."""

from ..core.visible import REPLACEMENT, visible

__all__ = ["REPLACEMENT", "visible"]
