package org.mandateledger.pages.forms;

import java.util.List;
import java.util.Optional;

/**
 * One field of a form, or several that belong together, ready to be laid out.
 *
 * @param sort text, select, radio, check, checked, checks, group, rows, and of its parts row (several fields) or line (one)
 * @param name under which it is sent; its id on the page is made of it
 * @param one what an entry of a list is called
 * @param need in words, whether it must be filled in; empty where it need not
 * @param list the id of the suggestions for it; empty where there are none
 * @param parts of a group, a list or a row
 */
public record Control(
        String sort,
        String name,
        String label,
        String one,
        String help,
        String need,
        String value,
        List<Option> options,
        String list,
        Optional<String> mistake,
        List<Control> parts) {

    /** @param chosen by who filled in the form */
    public record Option(String value, String words, boolean chosen) {}

    public String id() {
        return id(name);
    }

    static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** The name below the form's own, as {@code names[1]}. */
    public String path() {
        return name.substring(name.indexOf('.') + 1);
    }

    /** What describes the field to who cannot see what stands beside it. */
    public Optional<String> describedBy() {
        String ids = (help.isEmpty() ? "" : id() + "-help ") + (mistake.isPresent() ? id() + "-mistake" : "");
        return Optional.of(ids.strip()).filter(it -> !it.isEmpty());
    }
}
