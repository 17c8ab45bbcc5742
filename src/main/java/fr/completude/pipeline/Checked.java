package fr.completude.pipeline;

import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;

/**
 * What checking a dossier gives: its report, and what was recognised, by which it can be judged again.
 *
 * @param answered whether the reader answered for every file it was asked to look at again; else another try may
 *     recognise more
 */
public record Checked(Recognised recognised, Report report, boolean answered) {}
