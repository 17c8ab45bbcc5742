package fr.completude.checking.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One change of one rule, made in the nodes of its file and undone again.
 *
 * @param line where the changed words stand
 * @param kind what sort of change it is
 * @param what the change in words
 * @param rule id of the requirement, value or situation it changes; empty when it is none of them
 * @param procedures those it can touch; empty when any
 */
record RuleMutant(String file, int line, String kind, String what, String rule, Set<String> procedures, Edit edit) {

    @Override
    public String toString() {
        return file + ":" + line + "  " + kind + " : " + what + (rule.isEmpty() ? "" : "  [" + rule + "]");
    }

    /** A change of the items of one list of nodes. */
    static final class Edit {

        private final List<Object> list;
        private final List<Object> before;
        private final List<Object> after;

        private Edit(List<Object> list, List<Object> after) {
            this.list = list;
            this.before = List.copyOf(list);
            this.after = List.copyOf(after);
        }

        static <T> Edit without(List<T> list, int index) {
            List<Object> after = new ArrayList<>(list);
            after.remove(index);
            return new Edit(objects(list), after);
        }

        static <T> Edit with(List<T> list, int index, T item) {
            List<Object> after = new ArrayList<>(list);
            after.set(index, item);
            return new Edit(objects(list), after);
        }

        static <T> Edit adding(List<T> list, T item) {
            List<Object> after = new ArrayList<>(list);
            after.add(item);
            return new Edit(objects(list), after);
        }

        void apply() {
            list.clear();
            list.addAll(after);
        }

        void undo() {
            list.clear();
            list.addAll(before);
        }

        /** Items of one list are only ever put back into a list of the same kind. */
        @SuppressWarnings("unchecked")
        private static <T> List<Object> objects(List<T> list) {
            return (List<Object>) list;
        }
    }
}
