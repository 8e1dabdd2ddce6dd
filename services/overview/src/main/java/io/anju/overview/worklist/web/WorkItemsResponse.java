package io.anju.overview.worklist.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.anju.platform.access.AboutPersons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of tasks.
 *
 * @param next where the following page begins; null on the last
 * @param aboutPersons everybody the tasks are about
 */
record WorkItemsResponse(
    List<WorkItemResponse> items, @Nullable String next, @JsonIgnore List<String> aboutPersons)
    implements AboutPersons {

  static WorkItemsResponse of(List<WorkItemResponse> items, @Nullable String next) {
    return new WorkItemsResponse(
        items,
        next,
        items.stream().flatMap(item -> item.aboutPersons().stream()).distinct().toList());
  }
}
