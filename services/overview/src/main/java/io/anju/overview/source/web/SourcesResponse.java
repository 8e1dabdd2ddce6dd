package io.anju.overview.source.web;

import io.anju.overview.source.Source;
import io.anju.overview.source.SourceState;
import java.util.Map;

/** The {@code sources} of a view as clients read them. */
public record SourcesResponse(SourceState residence, SourceState housing, SourceState employment) {

  public static SourcesResponse of(Map<Source, SourceState> states) {
    return new SourcesResponse(
        SourceState.of(Source.RESIDENCE, states),
        SourceState.of(Source.HOUSING, states),
        SourceState.of(Source.EMPLOYMENT, states));
  }
}
