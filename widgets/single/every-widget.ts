import '../services-widget/services-widget.ts';
import '../service-card-widget/service-card-widget.ts';
import '../checklist-widget/checklist-widget.ts';
import '../queue-widget/queue-widget.ts';
import '../pledge-widget/pledge-widget.ts';
import '../complaint-channels-widget/complaint-channels-widget.ts';
import '../complaint-widget/complaint-widget.ts';
