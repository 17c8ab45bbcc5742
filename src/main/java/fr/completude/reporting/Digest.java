package fr.completude.reporting;

import java.time.LocalDate;
import java.util.List;

/**
 * The answers of one night.
 *
 * @param day of the check
 * @param rows soonest appointment first; gone through several times, so that rows can come from a database one by one
 * @param setAside what belongs to no dossier
 */
public record Digest(LocalDate day, Iterable<DigestRow> rows, List<SetAside> setAside) {}
