package io.anju.overview.worklist.web;

import io.anju.platform.request.Text;
import java.util.Optional;

/**
 * The body of an assignment.
 *
 * @param assignee the official, as the identity provider names them; none puts the task back
 */
record AssignmentRequest(@Text(max = 100) Optional<String> assignee) {}
