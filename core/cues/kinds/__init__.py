"""The kinds of difference and of agreement, all of them of two sentences.

The rules, one kind a module:

figures.py              two values of one thing, only one of which can hold
single.py               "one warning" in one, "two warnings" in the other
other_values.py         two values of one attribute, in other words
shares.py               a share of a whole that a word excludes
exchanged_shares.py     what each of some names or things has, given to another
times.py                two days, months or years of one thing
origins.py              when one thing was made, or one person born
force.py                what one demands the other recommends, allows, leaves open
certainty.py            certain against possible, unknown, untrue
negation.py             one denies what the other states
instead.py              something in the place of something else
quantifiers.py          all against some or none
conditions.py           on what something depends, and who is left out
opposites.py            one word changed into its opposite
one_thing.py            opposites of one thing, whatever else is said
directions.py           "up" in one, "down" in the other
causes.py               two causes of one effect
roles.py                who does it to whom, in sentences that are alike
deeds.py                who does it to whom, whatever else is told
converses.py            one relation told from another end
lists.py                an item that only one of two lists has
quotations.py           a quotation: the same, altered, cropped, more beside it
agreement.py            the same claim, word for word or in a few other words
claims.py               the same claim in another order, voice or form
active_and_passive.py   one deed told in two voices
shared_figures.py       what both give in whatever words
stated_figures.py       a figure that both state of the same
stated_dates.py         a date on which both tell that the same was done

What they ask:

nearness.py             how near two sentences come to one claim
tense.py                whether both are of what was, or of what is
other_times.py          whether one is told of another time
deciding_words.py       words that decide and cannot both hold
one_sided_decisions.py  what decides and stands in only one
some_and_all.py         whether they tell of some, or of all and some
turning_words.py        words that negate as "not" does
denials.py              in which ways all that differs is a negation
opposed_words.py        words of opposite poles, said of one thing
turned_round.py         opposites that tell the same after all
describing_words.py     words that only describe what is named anyway
prepositions.py         whether prepositions say an opposite
order.py                whether who does what to whom is in one order
one_order.py            whether the same is said in one order but for a part
shared_runs.py          stretches of ideas that are the same in both
exchanged_voice.py      active in one, passive in the other, of one subject
ends.py                 who gives and who is given
close_deeds.py          who does what to whom, by words beside each other
attributes.py           what a figure is the value of
beside_figures.py       what stands right beside a figure
figure_surroundings.py  what stands near a figure, and decides there
figure_conflicts.py     whether two figures of one thing cannot both hold
other_measures.py       whether each is taken by another measure
altered_quotations.py   a word changed inside a quotation
cropped_quotations.py   a quotation that ends where the other goes on
list_frames.py          what stands around a list
"""
