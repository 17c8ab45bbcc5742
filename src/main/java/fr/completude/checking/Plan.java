package fr.completude.checking;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An appointment somebody asks about before anything is handed in.
 *
 * @param procedure as asked for; its name may say the applicant's age
 * @param facts what is said, by name of fact or situation
 * @param birth of the applicant; null when not said
 * @param mairie picks the commune profile; null for the national rules
 */
public record Plan(
        String procedure,
        LocalDate day,
        Map<String, String> facts,
        @Nullable LocalDate birth,
        @Nullable String mairie) {}
