"""The light theme."""

from typing import Final

from ui.theme.tokens import Hue, ModelHues, Surfaces, TextColours, Theme

LIGHT: Final = Theme(
    name="light",
    is_dark=False,
    surface=Surfaces(
        window="#F6F6F8",
        raised="#FFFFFF",
        sunken="#EEEFF2",
        hover="#F3F3F6",
        selected="#ECEAFB",
        border="#E4E5EA",
        control_border="#868C9B",
        overlay="#22252E",
        on_overlay="#F4F5F7",
    ),
    text=TextColours(strong="#191B22", muted="#5A606E", disabled="#9298A6"),
    neutral=Hue(solid="#5A606E", on_solid="#FFFFFF", tint="#ECEDF1", text="#434957"),
    accent=Hue(solid="#5B4BC4", on_solid="#FFFFFF", tint="#ECEAFB", text="#4C3DB0"),
    accent_hover="#4C3DB0",
    good=Hue(solid="#1F7A41", on_solid="#FFFFFF", tint="#E3F3E9", text="#17653A"),
    warning=Hue(solid="#C47D0E", on_solid="#1F1400", tint="#FBF0DA", text="#764900"),
    bad=Hue(solid="#C2353A", on_solid="#FFFFFF", tint="#FBE9E9", text="#A12228"),
    model=ModelHues(
        sell_to=Hue(solid="#2D58BE", on_solid="#FFFFFF", tint="#E6EDFA", text="#244A9F"),
        sell_through=Hue(solid="#5CC1B4", on_solid="#06302B", tint="#DDF3F0", text="#0F5E54"),
        sell_with=Hue(solid="#842A5A", on_solid="#FFFFFF", tint="#F8E7F0", text="#842A5A"),
    ),
    role_types=(
        Hue(solid="#4A6FA5", on_solid="#FFFFFF", tint="#E7EDF6", text="#33527F"),
        Hue(solid="#3E7C59", on_solid="#FFFFFF", tint="#E4F1EA", text="#2C5D42"),
        Hue(solid="#8A6420", on_solid="#FFFFFF", tint="#F6EEDD", text="#6C4D14"),
        Hue(solid="#7A5BA6", on_solid="#FFFFFF", tint="#EFE9F7", text="#5C4184"),
        Hue(solid="#A0522D", on_solid="#FFFFFF", tint="#F8EAE2", text="#813F20"),
        Hue(solid="#2F7788", on_solid="#FFFFFF", tint="#E0F0F3", text="#215A68"),
        Hue(solid="#9C4A6B", on_solid="#FFFFFF", tint="#F7E7EE", text="#7C3652"),
        Hue(solid="#5F6B3A", on_solid="#FFFFFF", tint="#EDF0E0", text="#4A542B"),
    ),
)
"""Dark text on light, nearly white surfaces."""
