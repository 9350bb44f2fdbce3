package se.bilaga.app;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Templates of pages: their tags, instructions and expressions. */
final class PageSpoiler extends TextSpoiler {
    private static final List<String> WORDS = List.of(
            "<#list 1.. as x></#list>", "<#list 1..9999999 as x>x</#list>", "<#macro m><@m/></#macro><@m/>", "<#if true>", "</#if>", "<#else>",
            "<#assign x = 1/0>", "<#include \"document.ftlx\">", "<#import \"x.ftlx\" as x>", "<#attempt>", "<#recover></#attempt>", "<#stop \"x\">",
            "${x}", "${document}", "${document.title?new()}", "${.data_model}", "${1?api.x}", "${\"x\"?interpret}", "${document.sections?size}",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}", "${[1,2]?join(\",\")?left_pad(100000)}", "<#setting locale=\"tr\">",
            "<p>", "</p>", "<div>".repeat(60), "<table>", "<tr>", "<td colspan=\"0\">", "<td rowspan=\"99999999\">", "<h1>", "<main>", "<ul>", "<li>",
            "<svg>", "<img src=\"x\"/>", "<a href=\"#x\">", "<br/>", "<section class=\"liggande\">", "id=\"a\"", "class=\"\"", "&nbsp;", "<", "&", "-->", "<?x?>",
            "<p></p>", "<section></section>", "<table><tbody><tr/></tbody></table>", "<figure></figure>", "<sup>1</sup>", "<span class=\"fotnot\">x</span>", "<h6>x</h6>");

    PageSpoiler(Random random) {
        super(random);
    }

    @Override
    Pattern pieces() {
        return random.nextBoolean() ? Pattern.compile("</?[#@]?\\w[^>]*>") : Pattern.compile("\\$\\{[^}]*\\}|[^\\n]*\\n");
    }

    @Override
    List<String> words() {
        return WORDS;
    }
}
