import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { MixChecklistChangeEvent } from '@mengwijzer/checklist';
import '@mengwijzer/checklist';
import '@mengwijzer/core';
import '@mengwijzer/instruments';
import { lastTime, progressOf } from './conversation';

@Component({
  selector: 'app-conversation',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './conversation.component.html',
})
export class ConversationComponent {
  protected readonly dossier = signal(lastTime);
  protected readonly allOpen = signal(false);
  protected readonly progress = computed(() => progressOf(this.dossier()));

  protected goBack(): void {
    this.dossier.set(lastTime);
  }

  protected keep({ detail }: MixChecklistChangeEvent): void {
    this.dossier.set(detail.dossier);
  }
}
