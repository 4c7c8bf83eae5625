"""Problems, prompts, rubrics, lists and built suites as files. yaml and pydantic load only when a file is really parsed."""

from trainer.content.layout import shipped_root
from trainer.content.local import LocalContent, open_content, open_packs, open_suites

__all__ = ["LocalContent", "open_content", "open_packs", "open_suites", "shipped_root"]
