"""What is read off one sentence, whatever it is compared with.

The sentence:

sentence.py            its words as the rules compare them, read once
sentence_text.py       its text, read whole, for it, its parts and its copies
stretch.py             what of a text is read: all, one clause, or all without some parts
asides.py              its parts: what stands beside its claim, and clauses
clauses.py             its clauses that claim something each
shortening.py          it without what stands beside its claim
speech.py              who is told to say what it claims
once.py                what is read once however many rules ask

Its words:

written_words.py       as they are written, with figures, dates and references
written_word.py        one of them
plain_words.py         one written word as the words that it says
special_words.py       figures, dates, references, names of letters and digits
words.py               as they are compared: phrases of one meaning are one word
phrases.py             the phrases
written_forms.py       spellings made one, and words that other readings pass over
word_forms.py          what a word is compared by: its stem in one spelling
deciding.py            the words that decide, by what they decide
masking.py             what is no word: markup, note marks, list numbers, datelines
before.py              what stands right before a word
opposed.py             which words are opposites
thesaurus.py           words that may put for each other
circumstances.py       words of which each tells another time, place or group

Its figures and dates:

quantity.py            a quantity: a value or its bounds, and whether two can both hold
quantities.py          where a text tells them
amounts.py             numbers and units as they are written
bounds.py              what limits a figure: "at least"
compounds.py           quantities of several parts
rounds.py              whether one number is another one in rounds
samples.py             one of how many
frequencies.py         how often
ages.py                how old
scores.py              two numbers against each other
times_of_day.py        a time of day as a value
clock_times.py         where times of day are told
written_dates.py       days, months and years
counted.py             what a figure counts or measures
counted_words.py       the words that tell it
fates.py               what became of the people who are counted

What it says:

quoting.py             its quotations, word by word
enumerations.py        its lists
causes.py              what one thing leads to
contrasts.py           what stands in the place of something else
deeds.py               who does what to whom
predicates.py          what a word is said of
relations.py           relations that can be told from either end
relation_templates.py  the templates of these
restating.py           other forms of words for the same claim
"""
