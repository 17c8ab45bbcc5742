package fr.completude.pipeline;

import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;

/** What checking a dossier gives: its report, and what was recognised, by which it can be judged again. */
public record Checked(Recognised recognised, Report report) {}
