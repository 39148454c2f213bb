"""The theme as a palette, for all that Qt draws without a style sheet."""

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Theme

_Role = QPalette.ColorRole


def palette_of(theme: Theme) -> QPalette:
    """Fill every role of a palette from the theme."""
    palette = QPalette()
    for role, colour in _colours(theme).items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.text.disabled))
    return palette


def _colours(theme: Theme) -> dict[QPalette.ColorRole, str]:
    surface, text = theme.surface, theme.text
    return {
        _Role.Window: surface.window,
        _Role.WindowText: text.strong,
        _Role.Base: surface.raised,
        _Role.AlternateBase: surface.hover,
        _Role.Text: text.strong,
        _Role.PlaceholderText: text.muted,
        _Role.Button: surface.raised,
        _Role.ButtonText: text.strong,
        _Role.BrightText: theme.accent.on_solid,
        _Role.ToolTipBase: surface.overlay,
        _Role.ToolTipText: surface.on_overlay,
        _Role.Highlight: theme.accent.solid,
        _Role.HighlightedText: theme.accent.on_solid,
        _Role.Accent: theme.accent.solid,
        _Role.Link: theme.accent.text,
        _Role.LinkVisited: theme.accent.text,
        _Role.Light: surface.raised,
        _Role.Midlight: surface.hover,
        _Role.Mid: surface.border,
        _Role.Dark: surface.control_border,
        _Role.Shadow: surface.sunken,
    }
