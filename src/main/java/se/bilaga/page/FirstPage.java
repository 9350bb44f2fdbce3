package se.bilaga.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bilaga.page.text.Markup;
import se.bilaga.page.text.Origin;
import se.bilaga.page.text.Typography;
import se.bilaga.page.view.DocumentView.Fact;
import se.bilaga.plan.Decision;
import se.bilaga.plan.Plan;
import se.bilaga.plan.value.DocumentWord;
import se.bilaga.source.text.Text;

/** What stands on a document's first page: its title, appendix number and facts, each with where it is written. */
final class FirstPage {
    private final Plan plan;

    FirstPage(Plan plan) {
        this.plan = plan;
    }

    /** As it is read: {@code Kompetensförsörjningsplan 2025–2027} where the author gives no other. */
    String title() {
        Text title = plan.title();
        return title == null ? plan.document().label() + " " + plan.period() : Typography.of(title.value());
    }

    Markup heading() {
        Text title = plan.title();
        return title == null ? Markup.text(title()).from(Origin.field(plan.at(), "titel")) : words(title);
    }

    /** {@code Bilaga 7}. */
    @Nullable
    String appendix() {
        Text number = plan.appendixNumber();
        return number == null ? null : word(DocumentWord.APPENDIX) + " " + number.value();
    }

    @Nullable
    Markup appendixLine() {
        Text number = plan.appendixNumber();
        return number == null
                ? null
                : Markup.text(word(DocumentWord.APPENDIX) + " ")
                        .and(Markup.text(number.value()).from(Origin.words(number.at())));
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, word(DocumentWord.BOARD), plan.board());
        add(facts, word(DocumentWord.REGISTRY_NUMBER), plan.registryNumber());
        if (plan.date() != null) {
            Markup date = Markup.text(plan.date().toString()).from(Origin.field(plan.at(), "datum"));
            facts.add(new Fact(word(DocumentWord.DATE), date));
        }
        if (plan.decision() != null) {
            facts.add(new Fact(word(DocumentWord.DECISION), decision(plan.decision())));
        }
        for (Map.Entry<String, Text> fact : plan.coverFacts().entrySet()) {
            facts.add(new Fact(fact.getKey(), words(fact.getValue())));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable Text value) {
        if (value != null) {
            facts.add(new Fact(label, words(value)));
        }
    }

    /** {@code Kommunstyrelsen 2024-05-14, § 14}. */
    private static Markup decision(Decision decision) {
        Markup line = Markup.text(decision.body().value())
                .from(Origin.words(decision.body().at()));
        if (decision.date() != null) {
            Markup date = Markup.text(decision.date().toString()).from(Origin.field(decision.at(), "datum"));
            line = line.and(Markup.text(" ")).and(date);
        }
        Text paragraph = decision.paragraph();
        if (paragraph != null) {
            Markup number = Markup.text(paragraph.value().replace("§ ", "§\u00a0"));
            line = line.and(Markup.text(", ")).and(number.from(Origin.words(paragraph.at())));
        }
        return line;
    }

    private static Markup words(Text text) {
        return Markup.text(Typography.of(text.value())).from(Origin.words(text.at()));
    }

    private String word(DocumentWord term) {
        return plan.document().word(term);
    }
}
