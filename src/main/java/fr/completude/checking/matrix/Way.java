package fr.completude.checking.matrix;

import java.util.List;

import fr.completude.checking.conditions.Condition;

/**
 * One way of meeting a requirement: everything in it is wanted together.
 *
 * @param name as said to people (« à votre nom »); empty when there is one way only
 */
public record Way(String name, Condition when, List<Part> parts) {

    /**
     * One line of a way, with a finding of its own.
     *
     * @param suffix added to the requirement's id; empty for a way of one part
     * @param missing message when nothing is there
     * @param remedy what to bring
     */
    public record Part(String suffix, String title, String ref, Demand demand, String missing, String remedy) {}
}
