"""Names of the languages people speak, by the codes that lists of partners and CPMs have for them."""

from typing import Final

from cpm_planner.formatting.language import to_translate, translate

_NAMES: Final = {
    "ar": to_translate("languages", "Arabic"),
    "bg": to_translate("languages", "Bulgarian"),
    "ca": to_translate("languages", "Catalan"),
    "cs": to_translate("languages", "Czech"),
    "da": to_translate("languages", "Danish"),
    "de": to_translate("languages", "German"),
    "el": to_translate("languages", "Greek"),
    "en": to_translate("languages", "English"),
    "es": to_translate("languages", "Spanish"),
    "et": to_translate("languages", "Estonian"),
    "fi": to_translate("languages", "Finnish"),
    "fr": to_translate("languages", "French"),
    "he": to_translate("languages", "Hebrew"),
    "hi": to_translate("languages", "Hindi"),
    "hr": to_translate("languages", "Croatian"),
    "hu": to_translate("languages", "Hungarian"),
    "id": to_translate("languages", "Indonesian"),
    "it": to_translate("languages", "Italian"),
    "ja": to_translate("languages", "Japanese"),
    "ko": to_translate("languages", "Korean"),
    "lt": to_translate("languages", "Lithuanian"),
    "lv": to_translate("languages", "Latvian"),
    "ms": to_translate("languages", "Malay"),
    "nl": to_translate("languages", "Dutch"),
    "no": to_translate("languages", "Norwegian"),
    "pl": to_translate("languages", "Polish"),
    "pt": to_translate("languages", "Portuguese"),
    "ro": to_translate("languages", "Romanian"),
    "ru": to_translate("languages", "Russian"),
    "sk": to_translate("languages", "Slovak"),
    "sl": to_translate("languages", "Slovenian"),
    "sr": to_translate("languages", "Serbian"),
    "sv": to_translate("languages", "Swedish"),
    "th": to_translate("languages", "Thai"),
    "tr": to_translate("languages", "Turkish"),
    "uk": to_translate("languages", "Ukrainian"),
    "vi": to_translate("languages", "Vietnamese"),
    "zh": to_translate("languages", "Chinese"),
}
"""By codes of ISO 639-1; Qt is no help, since it names languages in English or in themselves alone."""


def language_name(written: str) -> str:
    """Name a language by its code; whatever else is written stays as it is."""
    name = _NAMES.get(written.strip().casefold())
    return written if name is None else translate("languages", name)
