package fr.completude.reporting;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The message to the applicant, every word ready. It names nobody and says nothing of other people's papers but what
 * to bring.
 *
 * @param subject one line
 * @param opening which appointment it is about, and that it hangs on what follows
 * @param reminders one sentence each
 * @param mention that a program helped and a person decides
 */
public record Notice(
        String subject, String opening, List<Item> items, List<String> reminders, Office office, String mention) {

    /**
     * One thing to bring.
     *
     * @param what what exactly is accepted
     * @param issued by which day it must be dated; null when its date does not matter
     * @param why what was wrong with what was sent; null when nothing was
     * @param instead what to do when it cannot be had in time
     */
    public record Item(
            String title,
            String what,
            @Nullable String issued,
            @Nullable String why,
            String instead) {}
}
