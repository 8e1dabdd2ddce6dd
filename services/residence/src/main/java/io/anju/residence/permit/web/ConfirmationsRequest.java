package io.anju.residence.permit.web;

import io.anju.platform.request.Size;
import io.anju.residence.rules.condition.Confirmation;
import java.util.List;

/** The body of an approval or an endorsement: what departments confirmed. */
record ConfirmationsRequest(@Size(max = 20) List<Confirmation> confirmations) {}
