package io.anju.store.index;

import java.util.List;

/** One field of an index: its dotted path and its direction. */
public record IndexField(String path, boolean descending) {
    public IndexField {
        if (path.isEmpty() || path.startsWith("$") || path.startsWith(".") || path.endsWith(".")) {
            throw Refusal.cannotCreateIndex("Index keys cannot be the field '" + path + "'");
        }
    }

    List<String> segments() {
        return List.of(path.split("\\."));
    }
}
