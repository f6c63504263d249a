"""English, and how these tables are written.

A key says what the words listed with it mean, in the names ``lexicon.ATOMS`` knows; several names mean
several things at once ("until< end": "until the end of"). Words are separated by commas; case, accents, dots
and apostrophes do not matter. ``~`` before a key: an ending on a number ("1st"). ``#``: counts only right
beside a number ("Q3"). ``skip`` words say nothing about a date; any word that is in no list makes a phrase
unread, so a doubtful word is better left out. Months come from CLDR (``months.py``), only what CLDR has not
is listed here.

Source: hand-written from the usage of English-language city plans, EU project pages and ISO 8601.
"""

WORDS = {
    "september": "sept",
    "spring": "spring, springtime",
    "summer": "summer, summertime, summer months",
    "autumn": "autumn, fall",
    "winter": "winter, wintertime, winter months",
    "mid summer": "midsummer",
    "mid winter": "midwinter",
    "quarter": "quarter, quarters, qtr, q, quarter of",
    "#quarter": "q",
    "half": "half, halves, semester, semesters, half-year, half year, h, half of",
    "#half": "h",
    "third": "trimester, tertial, third of, four-month period",
    "week": "week, weeks, wk, calendar week, cw",
    "#week": "w, cw",
    "1st": "first, 1st",
    "2nd": "second, 2nd",
    "3rd": "third, 3rd",
    "4th": "fourth, 4th",
    "last": "last, final",
    "~": "st, nd, rd, th",
    "start": "start, start of, beginning of, the beginning of, beginning, outset of, opening of",
    "early": "early, early in, early part of",
    "mid": "mid, middle of, the middle of, middle, halfway through, midway through",
    "late": "late, late in, later in, latter part of",
    "end": "end, end of, the end of, ending of, close of, year-end, close",
    "year end": "end of year, end of the year, end-of-year",
    "year mid": "mid-year, midyear",
    "year start": "start of year, start of the year, beginning of the year, beginning of year",
    "from": (
        "from, starting, starting from, starting in, starting on, starts, starts in, starts on, begins, "
        "begins in, begins on, beginning in, beginning on, beginning from, as of, as from, effective, "
        "effective from, with effect from, commencing, commencing in, commencing on, from the start of the, "
        "no earlier than, not before, not earlier than, earliest"
    ),
    "from uncertain": "at the earliest, earliest in",
    "since": "since, since about, running since, ongoing since, active since, in place since",
    "to": "to, through, thru, up to, upto, extending to, through to",
    "until": "until the, until end of the, till the",
    "until?": "until, till, til, up until, valid until, running until",
    "until end": (
        "until the end of, until end of, till the end of, till end of, to the end of, until year-end, "
        "through the end of"
    ),
    "by": (
        "by, no later than, not later than, at latest by, by the latest, due, due by, due in, due on, "
        "deadline, latest, at the latest by, by no later than, completed by, delivered by, in time for, "
        "on or before, at the latest in, latest by, ends, ends in, ending, ending in, ends on, ending on"
    ),
    "by<": "at the latest, at latest, or earlier, or sooner",
    "before": "before, prior to, ahead of, earlier than, in advance of",
    "after": "after, following, later than, beyond, post",
    "between": "between",
    "and": "and, as well as, plus",
    "or": "or, alternatively",
    "onwards": (
        "onwards, onward, and onwards, onwards ongoing, and beyond, and after, and later, or later, "
        "and following, upwards, forward, and thereafter, thereafter, and ongoing, and continuing, "
        "and following years"
    ),
    "ongoing": (
        "ongoing, on-going, on going, continuous, continuously, permanent, permanently, continuing, "
        "continual, in progress, underway, under way, indefinite, indefinitely, open-ended, open end, "
        "present, no end date, without end, with no end, with no fixed end, with no end date, no fixed end, "
        "without an end date, without limit, running, already running, until further notice, rolling, "
        "present day, in operation, to date"
    ),
    "recurring": (
        "recurring, recurrent, annually, annual, yearly, monthly, weekly, daily, quarterly, biannually, "
        "biannual, biennial, biennially, semi-annual, semi-annually, half-yearly, bi-annual, bi-annually, "
        "twice yearly, every, each, per year, per month, per quarter, a year, a month, times a year, "
        "twice a year, once a year, twice, periodically, periodic, regularly, regular, on a quarterly basis, "
        "on a yearly basis, on an annual basis, on a monthly basis, on a regular basis, every other, "
        "bi-monthly, fortnightly, year after year, yr on yr, every six months, every three months, "
        "every two months, every two years, every year, every month, every quarter, at the end of quarters, "
        "throughout the year, all year round"
    ),
    "relative": (
        "next, coming, upcoming, forthcoming, near future, in a near future, in the near future, future, "
        "soon, shortly, this year, this month, this week, this quarter, this spring, this summer, "
        "this autumn, this winter, this, now, today, tomorrow, current, currently, immediately, immediate, "
        "from now, from now on, in due course, later, later years, last year, previous, past, recent, "
        "recently, asap, as soon as possible, in advance of the, ago, after the start of the project, "
        "from project start, project month, after approval, in the coming, over the coming, in the next, "
        "within the next, in the medium future, following year, the following, subsequent, after signature, "
        "upon, once, ahead of the, prior to the, before the, after the"
    ),
    "#relative": "m, y, pm, t, month, year",
    "approximate": (
        "approximately, approx, around, about, circa, ca, c, roughly, some time in, sometime in, or so, "
        "more or less, in or around, est"
    ),
    "uncertain": (
        "expected, expected to, probably, probable, possibly, possible, likely, tentative, tentatively, tbc, "
        "to be confirmed, provisional, provisionally, estimated, estimate, anticipated, forecast, "
        "presumably, may be, ideally, if possible, if funded, subject to funding, subject to approval, "
        "potentially, perhaps, hopefully, unconfirmed, indicative, indicatively, preliminary, "
        "subject to budget, subject to change, foreseen"
    ),
    "term": (
        "short term, medium term, long term, short-term, medium-term, long-term, mid term, mid-term, "
        "near term, short medium and long term, short medium, midterm, middle term"
    ),
    "fiscal": "fiscal year, financial year, fy, fiscal, budget year, financial, budgetary year, f y",
    "school": "school year, academic year, academic",
    "phase": (
        "phase, stage, step, work package, wp, lot, round, milestone, action, task, activity, wave, tranche, "
        "iteration, version, part, batch, objective, measure, pilot, ms, release"
    ),
    "turn": "turn of the year, the turn of the year, turn of year, turn of the years",
    "review": (
        "review, reviews, reviewed, revisit, revisited, evaluation, evaluations, "
        "evaluated, assessment, assessed, to be reviewed, is reviewed, looked at again, updated, checked"
    ),
    "with": "with, with a, with an",
    "refuse": (
        "may start, may begin, may end, may run, may take, may continue, may follow, "
        "not, no, never, except, excluding, without, cancelled, canceled, instead, unless, unlike, delayed, "
        "postponed, than"
    ),
    "done": (
        "implemented, completed, done, achieved, finished, finalised, finalized, delivered, adopted, "
        "operational, in place, in force, reached, concluded, accomplished, fulfilled"
    ),
    "start-label": "start date, project start, start month, begin date",
    "end-label": (
        "end date, project end, due date, finish, completion date, target date, end month, finish date, "
        "deadline"
    ),
    "duration": (
        "duration, length, lasting, lasts, for, for a period of, over a period of, over, within, "
        "for the coming, total duration, for the, period of, for a duration of, running for, during"
    ),
    "year": "year, years, yr, yrs, calendar year, calendar years, the year, years of, y",
    "month": "month, months, mth, mths, mo, month of",
    "day": "day, days, working days",
    "=1": "one",
    "=2": "two",
    "=3": "three",
    "=4": "four",
    "=5": "five",
    "=6": "six",
    "=7": "seven",
    "=8": "eight",
    "=9": "nine",
    "=10": "ten",
    "=12": "twelve",
    "=18": "eighteen",
    "=24": "twenty-four",
    "=36": "thirty-six",
    "skip": (
        "the, a, an, of, in, on, at, during, within the, throughout the year of, in the course of, over the "
        "course of, throughout, in the month of, in the months of, course of, for the year, for the years, "
        "in the year, in the years, in the period, period, the period, timeline, timing, timeframe, time "
        "frame, schedule, scheduled, scheduled for, planned, planned for, planning, date, dates, when, "
        "calendar, implementation, implement, apply, application, applications, submission, submit, "
        "publication, launch, launched, launching, rollout, roll-out, go-live, delivery, project, project "
        "duration, programme, program, completion, complete, commenced, started, starts at, target, "
        "targeted for, target year, foreseen for, set for, update, cet, cest, utc, gmt, eet, eest, wet, "
        "west, hrs, hours, am, pm, noon, midnight, i.e., ie, ad, ce, whole, entire, whole of, all of, full, "
        "inclusive, incl, including, status, horizon, time horizon, execution, inception, kick-off, "
        "kickoff, tender, procurement, preparation, design, testing, test, works, work, first release, "
        "season, of the year, o'clock, clock, to take place in, takes place in, takes place, to be "
        "completed, both, from and including, in early"
    ),
}
