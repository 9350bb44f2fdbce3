package se.bilaga.check.document;

import java.util.List;
import se.bilaga.check.rule.Rule;

/** The rules of the document, in the order of the manual. */
public final class DocumentRules {
    private DocumentRules() {}

    public static final List<Rule> ALL = List.of(
            new LeftToFill(),
            new MissingPart(),
            new UnusualOrder(),
            new EmptySection(),
            new NumberedHeading(),
            new UnknownNumberedReference(),
            new UnmentionedTable(),
            new UnexplainedAbbreviation(),
            new TwoSpellings(),
            new NameInTwoForms(),
            new AnotherBoard(),
            new MissingAppendixNumber(),
            new MissingRegistryNumber(),
            new PoorAltText());
}
