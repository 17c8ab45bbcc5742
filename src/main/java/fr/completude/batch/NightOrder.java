package fr.completude.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * What a night is asked to do.
 *
 * @param inbox the folder of the dossiers
 * @param output where reports go; also holds the state of the run, under {@code .completude}
 * @param day the day of the check
 * @param horizon appointments further off than this after the day are checked after the others
 * @param workers dossiers examined at the same time, at least 1
 * @param resume which unfinished run is taken up again
 * @param window after which no dossier is begun
 * @param workFolder where zips are unpacked: emptied at the start of a run, so that nothing of a killed one stays
 * @param rules one short name for the program and the configuration dossiers are judged by; empty where none is asked for
 */
public record NightOrder(
        Path inbox,
        Path output,
        LocalDate day,
        Period horizon,
        int workers,
        Resume resume,
        NightWindow window,
        Patience patience,
        Path workFolder,
        String rules) {

    /** A night without end, with the usual patience. */
    public NightOrder(Path inbox, Path output, LocalDate day, Period horizon, int workers, Resume resume) {
        this(
                inbox,
                output,
                day,
                horizon,
                workers,
                resume,
                NightWindow.OPEN,
                Patience.USUAL,
                RunLock.stateOf(output).resolve("work"),
                "");
    }

    /** The same with another window. */
    public NightOrder within(NightWindow other) {
        return new NightOrder(inbox, output, day, horizon, workers, resume, other, patience, workFolder, rules);
    }

    /** The same with other patience. */
    public NightOrder with(Patience other) {
        return new NightOrder(inbox, output, day, horizon, workers, resume, window, other, workFolder, rules);
    }

    /** The same with another folder for what is unpacked. */
    public NightOrder workingIn(Path other) {
        return new NightOrder(inbox, output, day, horizon, workers, resume, window, patience, other, rules);
    }

    /** The same, by a program and a configuration of that name. */
    public NightOrder judgedBy(String other) {
        return new NightOrder(inbox, output, day, horizon, workers, resume, window, patience, workFolder, other);
    }

    /** Where it writes, the reports first. */
    List<Path> written() {
        return List.of(output, workFolder);
    }

    /** Where readings are remembered from one night to the next. */
    public Path readingsFolder() {
        return RunLock.stateOf(output).resolve("readings");
    }

    /**
     * Whether it can be carried out as far as can be told beforehand.
     *
     * @throws NightException when there is no such inbox
     */
    public void orRefuse() {
        if (!Files.isDirectory(inbox)) {
            throw NightException.refused("batch.inbox-missing", null, inbox);
        }
    }

    /** Which unfinished run of the same inbox and output is taken up again. */
    public enum Resume {
        /** One of the same day; for another day a new run begins. */
        SAME_DAY,
        /** The last unfinished one, with the day it was begun for. */
        ANY_DAY
    }
}
