"""An explanation as rich text, in the part of HTML that Qt draws, in the colours of a theme."""

from collections.abc import Iterator
from html import escape
from urllib.parse import quote

from ui.theme.tokens import Space, TextSize, Theme
from ui.widgets.explanation.explanation import Explanation, Line, Section
from ui.widgets.model_marks import model_hue, model_mark

PARTNER_LINK = "partner:"
"""What links to partners begin with; the id follows, quoted."""


def explanation_html(explanation: Explanation, theme: Theme) -> str:
    """Write the sections of an explanation, one below the other."""
    return "".join(_section(section, theme) for section in explanation.sections)


def _section(section: Section, theme: Theme) -> str:
    title = _text(section.title, TextSize.BODY, theme.text.strong, theme, 600)
    parts = [f'<p style="margin: {theme.px(Space.M)}px 0 2px 0;">{title}</p>']
    if section.hint:
        hint = _text(section.hint, TextSize.CAPTION, theme.text.muted, theme)
        parts.append(f'<p style="margin: 0 0 2px 0;">{hint}</p>')
    if section.lines:
        rows = "".join(part for line in section.lines for part in _row(line, theme))
        parts.append(f'<table width="100%" cellspacing="0" cellpadding="2">{rows}</table>')
    return "".join(parts)


def _row(line: Line, theme: Theme) -> Iterator[str]:
    weight = 600 if line.is_total else 400
    colour = theme.accent.text if line.link else theme.text.strong
    name = _text(line.name, TextSize.BODY, colour, theme, weight)
    if line.link:
        address = f"{PARTNER_LINK}{quote(line.link, safe='')}"
        name = f'<a href="{address}" style="text-decoration: none;">{name}</a>'
    if line.model is not None:
        hue = model_hue(line.model, theme)
        mark = _text(f"\u00a0{model_mark(line.model)}\u00a0", TextSize.CAPTION, hue.text, theme, 600)
        name = f'<span style="background-color: {hue.tint};">{mark}</span> {name}'
    if line.detail:
        name += f"<br>{_text(line.detail, TextSize.CAPTION, theme.text.muted, theme)}"
    figure = _text(line.figure, TextSize.BODY, theme.text.strong, theme, weight)
    yield (
        f'<tr><td valign="top">{name}</td>'
        f'<td align="right" valign="top" style="white-space: nowrap;">{figure}</td></tr>'
    )


def _text(text: str, size: int, colour: str, theme: Theme, weight: int = 400) -> str:
    style = f"font-size: {theme.px(size)}px; color: {colour}; font-weight: {weight};"
    return f'<span style="{style}">{escape(text)}</span>'
