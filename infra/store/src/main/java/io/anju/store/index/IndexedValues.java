package io.anju.store.index;

import de.bwaldvogel.mongo.backend.Missing;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The values of a document at the fields of an index, one row for each key. An array gives a row
 * for each element; fields through the same array share it. Two arrays in one index fail with 171,
 * as in MongoDB.
 */
final class IndexedValues {
  /** The value of an empty array: its key sorts before null. */
  static final Object EMPTY_ARRAY = new Object();

  private final List<IndexField> paths;
  private final List<Object[]> rows = new ArrayList<>();
  private int multikey;

  IndexedValues(List<IndexField> paths) {
    this.paths = paths;
  }

  List<Object[]> rows(Map<?, ?> document) {
    var values = new Object[paths.size()];
    java.util.Arrays.fill(values, document);
    expand(values, new int[paths.size()]);
    return rows;
  }

  /** A bit for each field that is an array. */
  int multikey() {
    return multikey;
  }

  private void expand(Object[] values, int[] depths) {
    Object array = null;
    for (int i = 0; i < values.length; i++) {
      descend(values, depths, i);
      if (isUnexpandedArray(values[i], depths[i], i)) {
        if (array != null && array != values[i]) {
          throw new CommandError(
              MongoErrorCode.CANNOT_INDEX_PARALLEL_ARRAYS,
              "cannot index parallel arrays [" + paths.get(i).path() + "]");
        }
        array = values[i];
      }
    }
    if (array == null) {
      rows.add(values);
      return;
    }
    expandElements(values, depths, (Collection<?>) array);
  }

  private void expandElements(Object[] values, int[] depths, Collection<?> array) {
    var elements = array.isEmpty() ? List.of(EMPTY_ARRAY) : array;
    for (Object element : elements) {
      var nextValues = values.clone();
      var nextDepths = depths.clone();
      for (int i = 0; i < values.length; i++) {
        if (values[i] == array) {
          multikey |= 1 << i;
          boolean ends = depths[i] >= paths.get(i).segments().size();
          nextValues[i] = ends ? element : element instanceof Map ? element : Missing.getInstance();
          nextDepths[i] = ends ? Integer.MAX_VALUE : depths[i];
        }
      }
      expand(nextValues, nextDepths);
    }
  }

  private boolean isUnexpandedArray(Object value, int depth, int field) {
    return value instanceof Collection && depth <= paths.get(field).segments().size();
  }

  private void descend(Object[] values, int[] depths, int field) {
    var path = paths.get(field).segments();
    while (depths[field] < path.size()) {
      String segment = path.get(depths[field]);
      Object value = values[field];
      if (value instanceof Map<?, ?> map) {
        values[field] = map.containsKey(segment) ? map.get(segment) : Missing.getInstance();
      } else if (value instanceof List<?> list && isPosition(segment)) {
        int position = Integer.parseInt(segment);
        values[field] = position < list.size() ? list.get(position) : Missing.getInstance();
      } else if (value instanceof Collection) {
        return;
      } else {
        values[field] = Missing.getInstance();
        depths[field] = path.size();
        return;
      }
      depths[field]++;
    }
  }

  private static boolean isPosition(String segment) {
    return segment.length() < 8 && segment.chars().allMatch(Character::isDigit);
  }
}
