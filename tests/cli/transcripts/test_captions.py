"""WebVTT and SRT as Teams, Zoom, Meet and BigBlueButton give them."""

from __future__ import annotations

import pytest

from tests.cli.transcripts.telling import cues, refused, shown, vtt

TEAMS = """WEBVTT

8a1f8c0e-6c1f/12-0
00:00:01.120 --> 00:00:03.480
<v Anne Fabre>Bonjour Madame Rossi, merci
de prendre cet appel.</v>

8a1f8c0e-6c1f/15-1
00:00:03.480 --> 00:00:05.000
<v Anne Fabre>Comment travaillez-vous ?</v>

8a1f8c0e-6c1f/19-0
00:00:05.300 --> 00:00:09.000
<v Livia Rossi (Invité)>À quatre, avec un fichier &amp; des papiers.</v>
"""


def test_teams_names_speakers_in_voice_tags() -> None:
    assert shown("vtt", TEAMS, "Anne Fabre") == [
        "s: Bonjour Madame Rossi, merci de prendre cet appel. Comment travaillez-vous ?",
        "c: À quatre, avec un fichier & des papiers.",
    ]


def test_zoom_names_speakers_before_a_colon() -> None:
    said = vtt((1, 2, "Anne Fabre: Bonjour."), (2, 3, "Anne Fabre: Vous allez bien ?"),
               (3, 4, "Marc Roy: Oui."))
    assert shown("vtt", said) == ["s: Bonjour. Vous allez bien ?", "c: Oui."]


def test_two_people_in_one_cue_are_two_turns() -> None:
    assert shown("vtt", vtt((1, 2, "- Anne : Ça va ?\n- Marc : Oui."))) == ["s: Ça va ?", "c: Oui."]
    tagged = vtt((1, 2, "<v Anne>Ça va ?</v> <v.loud Marc>Oui.</v>"))
    assert shown("vtt", tagged) == ["s: Ça va ?", "c: Oui."]


def test_a_cue_without_a_name_goes_on_with_the_speaker_before() -> None:
    said = vtt((1, 2, "Anne : Bonjour."), (2, 3, "je vous dérange ?"), (3, 4, "Marc : Non."))
    assert shown("vtt", said) == ["s: Bonjour. je vous dérange ?", "c: Non."]


@pytest.mark.parametrize(
    ("said", "once"),
    [
        pytest.param([(1, 3, "bonjour je"), (2, 4, "bonjour je suis Anne")],
                     "bonjour je suis Anne", id="growing captions, overlapping times"),
        pytest.param([(1, 3, "bonjour je suis"), (3, 5, "bonjour je suis Anne de la coop")],
                     "bonjour je suis Anne de la coop", id="growing captions, times that touch"),
        pytest.param([(1, 3, "on a vu le budget hier"), (3, 5, "le budget hier et le calendrier")],
                     "on a vu le budget hier et le calendrier", id="rolling captions"),
        pytest.param([(1, 3, "D'accord."), (1, 3, "D'accord.")],
                     "D'accord.", id="the same cue twice"),
        pytest.param([(1, 3, "Oui."), (4, 5, "Oui.")], "Oui. Oui.", id="said twice, kept twice"),
        pytest.param([(1, 3, "on a vu le budget"), (9, 11, "le budget, voilà")],
                     "on a vu le budget le budget, voilà", id="said again later, kept"),
    ],
)
def test_words_that_captions_repeat_are_kept_once(said: list, once: str) -> None:
    named = [(start, end, f"Anne : {text}") for start, end, text in said]
    assert shown("vtt", vtt(*named, (20, 21, "Marc : Bien.")))[0] == f"s: {once}"


def test_captions_that_overlap_between_two_speakers_repeat_nothing() -> None:
    said = vtt((1, 4, "<v Anne>alors je vous propose</v>"), (2, 3, "<v Marc>oui</v>"),
               (3, 6, "<v Anne>alors je vous propose un essai</v>"))
    assert shown("vtt", said) == ["s: alors je vous propose", "c: oui", "s: un essai"]


def test_cues_out_of_order_are_told_in_time() -> None:
    assert shown("vtt", vtt((5, 6, "Marc : Oui."), (1, 2, "Anne : Ça va ?")))[0] == "s: Ça va ?"


def test_tags_styles_notes_and_a_byte_order_mark_leave_no_trace() -> None:
    said = "\ufeffWEBVTT - export\n\nSTYLE\n::cue { color: red }\n\nNOTE fait à la main\n\n" + cues(
        (1, 2, "Anne : <b>Bonjour</b> <00:00:01.500><c.x>à vous</c>"), (2, 3, "Marc : <i>Oui</i>"))
    assert shown("vtt", said) == ["s: Bonjour à vous", "c: Oui"]


@pytest.mark.parametrize(
    "srt",
    [
        cues((1, 2, "Anne : Bonjour."), (2, 3, "Marc : Oui."), mark=","),
        cues((1, 2, "Anne : Bonjour."), (2, 3, "Marc : Oui."), mark=",").replace("\n", "\r\n"),
        "00:00:01,000 --> 00:00:02,000\nAnne : Bonjour.\n\n00:00:02,000 --> 00:00:03,000\nMarc : Oui.",
        "1\n00:00:01,000 --> 00:00:02,000\nAnne : Bonjour.\n2\n00:00:02,000 --> 00:00:03,000\n"
        "{\\an8}Marc : <font color=\"red\">Oui.</font>\n",
    ],
    ids=["numbered", "windows line ends", "not numbered", "no blank lines, colours"],
)
def test_srt_is_read(srt: str) -> None:
    assert shown("srt", srt) == ["s: Bonjour.", "c: Oui."]


@pytest.mark.parametrize(
    ("form", "content", "line"),
    [
        ("vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:0x.000\nAnne : Bonjour.\n", 3),
        ("vtt", "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAnne : a\n\n2\n00:61:00.000 --> 2\nb", 8),
        ("vtt", "Anne : Bonjour.\n", 1),
        ("srt", "1\n00:00:01,000 -> 00:00:02,000\nAnne : Bonjour.\n", 1),
        ("srt", "1\n00:00:01,000 --> demain\nAnne : Bonjour.\n", 2),
        ("srt", "des mots\n\n1\n00:00:01,000 --> 00:00:02,000\nAnne : Bonjour.\n", 1),
    ],
)
def test_a_fault_is_named_by_its_line(form: str, content: str, line: int) -> None:
    assert refused(form, content).startswith(f"ligne {line} : ")


def test_an_empty_cue_does_not_shift_the_lines_of_the_others() -> None:
    from bot.cli.transcripts import srt

    said = "1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:02,000 --> 00:00:03,000\nAnne : Bonjour.\n"
    assert [one.line for one in srt.read(said)] == [5]
