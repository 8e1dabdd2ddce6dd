package io.anju.overview.person.web;

import io.anju.overview.person.PersonViews;
import io.anju.overview.source.Freshness;
import io.anju.overview.source.web.ReadYourWrites;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Unmasking;
import io.anju.platform.web.Languages;
import io.anju.platform.web.ReadYourWritesTokens;
import org.jspecify.annotations.Nullable;

/** Reads the view of one person, for officials and for the person. */
final class PersonOverview {

  private final PersonViews views;
  private final PersonResponseAssembler assembler;
  private final Freshness freshness;
  private final ReadYourWrites readYourWrites;

  PersonOverview(
      PersonViews views,
      PersonResponseAssembler assembler,
      Freshness freshness,
      ReadYourWrites readYourWrites) {
    this.views = views;
    this.assembler = assembler;
    this.freshness = freshness;
    this.readYourWrites = readYourWrites;
  }

  PersonViewResponse of(
      String personId, Unmasking unmask, ReadYourWritesTokens tokens, @Nullable String language) {
    var states = freshness.now(readYourWrites.await(tokens));
    var view = views.require(personId, states);
    unmask.requireAllowed(CurrentCaller.get(), view.personId());
    return assembler.of(view, unmask, states, Languages.of(language));
  }
}
