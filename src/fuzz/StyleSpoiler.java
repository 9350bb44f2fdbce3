package se.bilaga.app;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Style sheets: rules, declarations, and values that engines trip over. */
final class StyleSpoiler extends TextSpoiler {
    private static final List<String> WORDS = List.of(
            "h2 { color: #aaa }\n", "p { font-size: 0 }\n", "p { font-size: 4000pt }\n", "* { margin: -500pt }\n", "td { width: 9999mm }\n",
            "@page { size: 100mm 100mm }\n", "@page { margin: 0 }\n", "@page liggande { size: A4 }\n", "@page :first { margin-top: 200mm }\n",
            "@media screen { h1 { color: red } }\n", "@import \"x.css\";\n", "@font-face { font-family: X; src: url(x.ttf) }\n",
            "section { page-break-before: always }\n", "table { display: none }\n", "p { display: block; float: left }\n", "p { position: absolute }\n",
            "body { columns: 2 }\n", "p::before { content: counter(x) \"\\201C\" }\n", "p { transform: rotate(45deg) }\n", "p { line-height: -1 }\n",
            "div.fotnot { float: none }\n", "div.sidhuvud { position: running(x) }\n", "figure svg { width: 0; height: 0 }\n", "p { text-align: justify; hyphens: auto }\n",
            "{", "}", ";", ":", "/*", "*/", "!important", "url(", "calc(1px + ", "#12345", "1e99pt", "-1mm", "50%", "inherit", "var(--x)", "\\");

    StyleSpoiler(Random random) {
        super(random);
    }

    @Override
    Pattern pieces() {
        return random.nextBoolean() ? Pattern.compile("[^{}]+\\{[^{}]*\\}\\s*") : Pattern.compile("[\\w-]+:[^;{}]*;?");
    }

    @Override
    List<String> words() {
        return WORDS;
    }
}
