package fr.completude.web;

import java.nio.file.Path;
import java.time.Clock;

import fr.completude.checking.Judge;
import fr.completude.intake.Reception;
import fr.completude.intake.ReceptionRules;
import fr.completude.language.Messages;
import fr.completude.reading.DocumentReader;
import fr.completude.recognition.Recogniser;
import fr.completude.reporting.NoticeFiles;
import fr.completude.reporting.Post;
import fr.completude.reporting.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the program, as the web page uses them.
 *
 * @param limits of what may be uploaded
 * @param notices makes the letters to applicants
 * @param post sends them; null when nothing is sent
 * @param reports folder a night writes into; what it holds is shown on the board
 * @param operations what operators are told
 */
public record Desk(
        DocumentReader reader,
        Recogniser recogniser,
        Reception reception,
        ReceptionRules limits,
        Judge judge,
        Wording wording,
        NoticeFiles notices,
        Path reports,
        Operations operations,
        @Nullable Post post,
        Messages messages,
        Clock clock) {}
