package io.anju.store.planner;

import java.util.List;

import io.anju.store.index.IndexField;
import io.anju.store.index.Refusal;

import de.bwaldvogel.mongo.bson.Document;

/** The order a query asks for. */
public record Order(List<IndexField> fields) {
    public static final Order NONE = new Order(List.of());

    public static Order of(Document sort) {
        if (sort == null || sort.isEmpty()) {
            return NONE;
        }
        return new Order(sort.entrySet().stream().map(field -> {
            if (!(field.getValue() instanceof Number direction) || Math.abs(direction.doubleValue()) != 1) {
                throw Refusal.invalid("Illegal key in $sort specification: " + field.getKey() + ": " + field.getValue()
                    + "; the embedded store sorts by 1 or -1");
            }
            if (field.getKey().startsWith("$")) {
                throw Refusal.unsupported("sorting by " + field.getKey());
            }
            return new IndexField(field.getKey(), direction.doubleValue() < 0);
        }).toList());
    }

    public boolean isNone() {
        return fields.isEmpty();
    }
}
