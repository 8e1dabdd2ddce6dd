package io.anju.overview.person.web;

import io.anju.overview.person.PersonViews;
import io.anju.overview.source.Freshness;
import io.anju.overview.source.web.OwnWrites;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Unmasking;
import io.anju.platform.web.Languages;
import io.anju.platform.web.SeenList;

/** Answers for one person, whether an official or the person asks. */
final class PersonOverview {

  private final PersonViews views;
  private final PersonAnswers answers;
  private final Freshness freshness;
  private final OwnWrites own;

  PersonOverview(PersonViews views, PersonAnswers answers, Freshness freshness, OwnWrites own) {
    this.views = views;
    this.answers = answers;
    this.freshness = freshness;
    this.own = own;
  }

  PersonViewAnswer of(String personId, Unmasking unmask, SeenList seen, String language) {
    var states = freshness.now(own.await(seen));
    var view = views.require(personId, states);
    unmask.requireAllowed(CurrentCaller.get(), view.personId());
    return answers.of(view, unmask, states, Languages.of(language));
  }
}
