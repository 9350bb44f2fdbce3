package se.bilaga.source.diagnostic;

/**
 * What code hosts show of a rule beside its findings.
 *
 * @param severity unless the organisation has set another
 * @param finds what it finds, a sentence
 * @param why why that matters, a few sentences
 * @param page its page of the manual, in Markdown
 */
public record RuleHelp(Severity severity, String finds, String why, String page) {}
