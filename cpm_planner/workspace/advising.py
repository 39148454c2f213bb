"""The model advisor for many partners: rules from a file, shown first, applied as one step."""

from collections.abc import Sequence
from pathlib import Path

from cpm_planner.charters.advice.rules import AdviceRule, Advised
from cpm_planner.edit.partners import put_mixes
from cpm_planner.exchange.advice_file import advice_rules_text, parse_advice_rules
from cpm_planner.exchange.replacing import replacing
from cpm_planner.formatting.language import counted, translate
from cpm_planner.model.errors import InputError
from cpm_planner.workspace.session import Session


def read_advice_rules(path: Path) -> tuple[AdviceRule, ...]:
    """Read rules from a TOML file.

    Raises:
        InputError: it cannot be read, or something in it means nothing.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            code="advice-rules-unreadable",
            what=translate("refusals", "The rules could not be read ({reason})").format(reason=error),
            where=str(path),
            remedy=translate("refusals", "give a text file in UTF-8 that is there"),
        ) from error
    return parse_advice_rules(text, path.name)


def write_advice_rules(path: Path, rules: Sequence[AdviceRule]) -> None:
    """Write rules to a TOML file; whatever goes wrong, a file that was there stays as it was.

    Raises:
        InputError: the file cannot be written.
    """
    data = advice_rules_text(rules).encode("utf-8")
    with replacing(path) as file:
        file.write(data)


def changed_by(advised: Sequence[Advised]) -> tuple[Advised, ...]:
    """Give those whose mix would change; advice without a mix changes nothing."""
    return tuple(each for each in advised if each.after != each.before and not each.after.is_untagged)


def apply_advice(session: Session, advised: Sequence[Advised]) -> int:
    """Give the partners the mixes proposed, as one step; gives how many changed."""
    changed = changed_by(advised)
    label = counted(
        len(changed),
        translate("steps", "Tag 1 partner as advised"),
        translate("steps", "Tag {count} partners as advised"),
    )
    session.apply(label, put_mixes({each.partner: each.after for each in changed}))
    return len(changed)
