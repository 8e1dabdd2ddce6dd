package io.anju.gateway.view;

import java.util.Map;

/** What a view is about, and where its parts are owned. */
interface Subject {

  /**
   * What to ask, by name.
   *
   * @param unmask the personal fields to be shown, or null
   */
  Map<String, Question> questions(String id, String unmask);

  /** The name of the question whose refusal refuses the view: its service owns the subject itself. */
  String owner();

  LiveView view(String id, Map<String, Asked> answers);
}
