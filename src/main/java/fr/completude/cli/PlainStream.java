package fr.completude.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import fr.completude.language.PlainText;

/** A stream of text for a terminal, which it reaches as text alone. */
final class PlainStream extends PrintStream {

    PlainStream(PrintStream to) {
        super(to, true, StandardCharsets.UTF_8);
    }

    @Override
    public void print(String text) {
        super.print(PlainText.of(String.valueOf(text)));
    }

    @Override
    public void println(String text) {
        super.println(PlainText.of(String.valueOf(text)));
    }

    @Override
    public void println(Object thing) {
        super.println(PlainText.of(String.valueOf(thing)));
    }
}
