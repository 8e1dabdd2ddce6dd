package io.anju.gateway.composition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Composes one kind of view from the services that own its parts. */
interface ViewComposer {

  /**
   * The requests for the parts, by name.
   *
   * @param unmask the personal fields to be shown, or null
   */
  Map<String, PartRequest> partRequests(String id, @Nullable String unmask);

  /**
   * The name of the request whose refusal is returned to the client, because its service owns the
   * subject of the view.
   */
  String owningPart();

  ComposedView compose(String id, Map<String, PartResult> results);
}
