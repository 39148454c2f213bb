"""The dark theme."""

from typing import Final

from ui.theme.tokens import Hue, ModelHues, Surfaces, TextColours, Theme

DARK: Final = Theme(
    name="dark",
    is_dark=True,
    surface=Surfaces(
        window="#141519",
        raised="#1C1E24",
        sunken="#101114",
        hover="#23262E",
        selected="#2D2A4D",
        border="#2C2F38",
        control_border="#727888",
        overlay="#EDEEF2",
        on_overlay="#1B1D24",
    ),
    text=TextColours(strong="#ECEDF1", muted="#A5ABB9", disabled="#666C7A"),
    neutral=Hue(solid="#8A91A0", on_solid="#101114", tint="#2A2D36", text="#C3C8D3"),
    accent=Hue(solid="#7361E4", on_solid="#FFFFFF", tint="#2D2A4D", text="#B3A9FB"),
    accent_hover="#6653DC",
    good=Hue(solid="#3FA766", on_solid="#07180D", tint="#19301F", text="#7FD39C"),
    warning=Hue(solid="#D9962B", on_solid="#1C1200", tint="#352A14", text="#EFBE6B"),
    bad=Hue(solid="#E5686C", on_solid="#220607", tint="#3B1F22", text="#F59A9D"),
    model=ModelHues(
        sell_to=Hue(solid="#4770D0", on_solid="#FFFFFF", tint="#202C4A", text="#A3BEF7"),
        sell_through=Hue(solid="#90D5CC", on_solid="#06302B", tint="#17332F", text="#90D5CC"),
        sell_with=Hue(solid="#C23D79", on_solid="#FFFFFF", tint="#3D1D2E", text="#F09CC2"),
    ),
    role_types=(
        Hue(solid="#7D9FD0", on_solid="#0C1420", tint="#222B39", text="#A9C2E6"),
        Hue(solid="#6DB08A", on_solid="#07180F", tint="#1D2F26", text="#97CFAF"),
        Hue(solid="#C9A053", on_solid="#1C1503", tint="#332B19", text="#E0C083"),
        Hue(solid="#AB8DD6", on_solid="#160D22", tint="#2C2539", text="#C8B1EA"),
        Hue(solid="#D0875F", on_solid="#200F06", tint="#35251D", text="#E8AE8E"),
        Hue(solid="#63AFC1", on_solid="#05181C", tint="#1A2E33", text="#92CEDC"),
        Hue(solid="#CF7F9F", on_solid="#200A13", tint="#35222A", text="#E6A8C0"),
        Hue(solid="#A3B070", on_solid="#14180A", tint="#2A2E1E", text="#C4CE9C"),
    ),
)
"""Light text on dark, slightly cool surfaces."""
