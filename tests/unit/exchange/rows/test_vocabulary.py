"""Words of choices are taken as the reader's language has them, and listed so."""

from cpm_planner.exchange.mapping.fields import FieldType
from cpm_planner.exchange.rows.vocabulary import vocabulary_of, words_by_type
from cpm_planner.formatting.language import speak
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.sales_model import SalesModel
from tests.builders import a_plan


def test_models_and_states_are_known_by_the_names_of_the_language_too() -> None:
    speak("de")
    try:
        words = words_by_type(vocabulary_of(a_plan()))
        models, states = words[FieldType.MODELS], words[FieldType.STATUS]
        assert models.meaning("Verkauf an") is models.meaning("sell_to") is SalesModel.SELL_TO
        assert states.meaning("aktiv") is states.meaning("active") is SeatStatus.ACTIVE
        assert models.finding("x", "models").values == ("x", "Verkauf an, Verkauf über, Verkauf mit")
    finally:
        speak("en")
