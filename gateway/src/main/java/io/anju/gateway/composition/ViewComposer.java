package io.anju.gateway.composition;

import org.jspecify.annotations.Nullable;
import java.util.Map;

/** What a view is about, and where its parts are owned. */
interface ViewComposer {

  /**
   * What to ask, by name.
   *
   * @param unmask the personal fields to be shown, or null
   */
  Map<String, PartRequest> partRequests(String id, @Nullable String unmask);

  /**
   * The name of the question whose refusal refuses the view: its service owns the subject itself.
   */
  String owningPart();

  ComposedView compose(String id, Map<String, PartResult> results);
}
