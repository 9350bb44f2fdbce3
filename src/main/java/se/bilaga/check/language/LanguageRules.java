package se.bilaga.check.language;

import java.util.List;
import se.bilaga.check.rule.Rule;

/** The rules of language, in the order of the manual. */
public final class LanguageRules {
    private LanguageRules() {}

    public static final List<Rule> ALL = List.of(
            new AnotherMunicipality(),
            new LongSentence(),
            new HardToRead(),
            new PassivePileUp(),
            new Misspelling(),
            new SplitCompound(),
            new PercentSpacing(),
            new HyphenForMinus(),
            new MixedTimeFormats(),
            new MixedForms(),
            new DoubledWord(),
            new WrongNumber());
}
