import { bootstrapApplication } from '@angular/platform-browser';
import { ConversationComponent } from './conversation.component';

bootstrapApplication(ConversationComponent);
