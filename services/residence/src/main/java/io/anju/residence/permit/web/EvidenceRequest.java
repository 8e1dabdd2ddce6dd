package io.anju.residence.permit.web;

import io.anju.platform.request.Size;
import java.util.List;

/** The body that adds papers to a permit. */
record EvidenceRequest(@Size(min = 1, max = 50) List<PaperRequest> evidence) {}
