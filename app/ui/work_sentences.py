"""One sentence for every error about timed work, days off and the seller's week."""

from collections.abc import Mapping

from app.ui.words import Pair

WORK: Mapping[str, Pair] = {
    "TimerRunningError": Pair(
        "「{title}」のタイマーはもう動いています。", "The timer runs on “{title}” already."
    ),
    "NoTimerError": Pair("タイマーは動いていません。", "No timer is running."),
    "ForgottenTimerError": Pair(
        "「{title}」のタイマーが {started_at} から動いたままです。働いた時間を入れてください。",
        "The timer on “{title}” has run since {started_at}. Please say how long you worked.",
    ),
    "SessionMissingError": Pair(
        "この作業の記録はもうありません。", "This line of the time log is no longer there."
    ),
    "FutureWorkError": Pair(
        "作業の終わりは {until_at} までにしてください。", "Work cannot end after {until_at}."
    ),
    "DayOffMissingError": Pair("この休みはもうありません。", "These days off are no longer there."),
    "DaysBackwardError": Pair(
        "休みの終わり（{last_on}）は始まり（{first_on}）より後にしてください。",
        "Days off cannot end on {last_on} when they begin on {first_on}.",
    ),
    "NoWorkdayError": Pair(
        "働く曜日を1日以上選んでください。", "Please choose at least one day of the week."
    ),
}
"""By the name of the error's class."""
