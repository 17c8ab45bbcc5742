package fr.completude.dossier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What would be wanted if the appointment were put off.
 *
 * @param requirement id of the requirement that is good now, or not asked for yet
 * @param title what is asked for then, in French
 * @param blocking whether the appointment would be postponed again for it
 * @param lastDay last appointment day on which nothing is wanted for it
 * @param status of the requirement the day after
 * @param remedy what would have to be brought; null when a person must look
 */
public record Postponement(
        String requirement,
        String title,
        boolean blocking,
        LocalDate lastDay,
        FindingStatus status,
        @Nullable String remedy) {}
