package se.bilaga.plan.view;

import se.bilaga.source.bind.Doc;
import se.bilaga.source.bind.Key;
import se.bilaga.source.text.Span;
import se.bilaga.source.text.Text;

/** Rows that are brought out because a rule holds for them, and what that means: {@code kvinnor >= 60 %}. */
@Doc("Rader som framhävs, efter en regel")
public record Shading(
        Span at,

        @Key(
                value = "när",
                also = "om|villkor|regel",
                doc = "Två formler över radens värden med >=, <=, > eller < emellan",
                example = "kvinnor >= 60 %")
        Text condition,

        @Key(
                value = "betyder",
                also = "text|not",
                doc = "Vad det betyder; står under tabellen",
                example = "Kvinnodominerat")
        Text meaning) {}
